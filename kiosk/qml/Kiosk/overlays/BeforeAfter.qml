// What the model painted over what it was given, right of a divider that a finger moves.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: overlay

    required property After after
    readonly property real handle: Theme.controlSize
    // Where the divider stands, of the width: its handle is always whole.
    readonly property real part: Math.max(handle / 2 / width, Math.min(1 - handle / 2 / width, after.part))

    visible: after.there
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Before and after")
    Accessible.focusable: true
    Accessible.onIncreaseAction: after.move(part + 0.05)
    Accessible.onDecreaseAction: after.move(part - 0.05)
    Keys.onLeftPressed: after.move(part - 0.05)
    Keys.onRightPressed: after.move(part + 0.05)

    Item {
        id: right

        x: Math.round(overlay.part * overlay.width)
        width: overlay.width - x
        height: overlay.height
        clip: true

        Stage { x: -right.x; width: overlay.width; height: overlay.height; picture: overlay.after }
    }
    Side { anchors { left: parent.left; top: parent.top; margins: 2.4 * Theme.u } text: qsTr("Before") }
    Side { anchors { right: parent.right; top: parent.top; margins: 2.4 * Theme.u } text: qsTr("After") }
    Rectangle { x: right.x - width / 2; width: Theme.stroke.boxCasing; height: parent.height; color: Theme.ink }
    Rectangle { x: right.x - width / 2; width: Theme.stroke.box; height: parent.height; color: Theme.overlay.trang }
    Rectangle {
        x: right.x - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: overlay.handle
        height: width
        radius: width / 2
        color: touch.pressed ? Theme.gold : Theme.overlay.trang
        border { width: Theme.stroke.box; color: Theme.ink }

        FocusRing { visible: overlay.activeFocus; around: parent.radius }
        Icon { anchors.centerIn: parent; name: "arrow-left-right"; color: Theme.ink }
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => overlay.after.move(mouse.x / width)
        onPositionChanged: mouse => overlay.after.move(mouse.x / width)
    }

    component Side: Rectangle {
        property alias text: words.text

        implicitWidth: words.implicitWidth + 2.4 * Theme.u
        implicitHeight: words.lineHeight + 1.2 * Theme.u
        radius: Theme.radius.tag
        color: Theme.ink

        Words {
            id: words

            anchors.centerIn: parent
            style: "small"
            font.weight: Font.DemiBold
            color: Theme.inkText
            wrapMode: Text.NoWrap
        }
    }
}

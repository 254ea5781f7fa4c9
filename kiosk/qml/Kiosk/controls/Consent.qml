// A sentence with its tick, which nobody but the visitor sets; the whole row is the target.
import QtQuick
import Kiosk

Item {
    id: consent

    property string text
    property bool given: false
    // How far the target reaches into the space above and below.
    property real reach: 1.2 * Theme.u

    signal toggled(bool given)

    implicitHeight: Math.max(tick.height, words.height)
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: given
    Accessible.focusable: true
    Accessible.onPressAction: toggled(!given)
    Accessible.onToggleAction: toggled(!given)
    Keys.onReturnPressed: toggled(!given)
    Keys.onEnterPressed: toggled(!given)
    Keys.onSpacePressed: toggled(!given)

    Rectangle {
        id: tick

        width: 5 * Theme.u
        height: width
        radius: 0.6 * Theme.u
        color: touch.pressed ? Theme.pressed : consent.given ? Theme.control : Theme.ground
        border { width: 0.3 * Theme.u; color: consent.given ? Theme.gold : Theme.edge }

        Icon {
            visible: consent.given
            anchors.centerIn: parent
            width: 3.6 * Theme.u
            name: "check"
            color: Theme.gold
        }
        FocusRing { around: tick.radius; visible: consent.activeFocus }
    }
    Words {
        id: words

        anchors { left: tick.right; leftMargin: 2 * Theme.u; right: parent.right }
        y: Math.max(0, (tick.height - height) / 2)
        text: Theme.together(consent.text)
        size: (Theme.portrait ? 2.3 : 2.2) * Theme.u * Theme.textScale
        line: Theme.portrait ? 1.42 : 1.3
        color: Theme.text
        Accessible.ignored: true
    }
    MouseArea {
        id: touch

        anchors { fill: parent; topMargin: -consent.reach; bottomMargin: -consent.reach }
        onClicked: consent.toggled(!consent.given)
    }
}

// A button: main (the one thing to do), plain (the rest) or bare (inside a panel); square, tall or chosen where it applies.
import QtQuick
import Kiosk

Rectangle {
    id: button

    property string text
    property string icon
    property string name: text
    property string kind: "plain"
    property bool square: text === ""
    property bool tall: false
    property bool on: false
    // It leads on to something: its icon, an arrow, follows the words.
    property bool onward: false
    // Whether touching it chooses something that stays chosen.
    property bool chooses: false
    readonly property real side: (tall ? 4.4 : 2.8) * Theme.u
    // What the icon takes of the width.
    readonly property real beside: sign.visible ? sign.width + (label.visible ? content.spacing : 0) : 0
    readonly property alias down: touch.pressed
    readonly property color ink: kind === "main" ? Theme.textOnCinnabar : Theme.text

    signal clicked

    implicitHeight: tall ? Math.max(11 * Theme.u, Theme.controlSize) : Theme.controlSize
    implicitWidth: square ? implicitHeight : 2 * side + beside + (Theme.largeType ? Math.ceil(natural.advanceWidth) : label.implicitWidth)
    radius: Theme.radius.control
    color: kind === "main" ? (down ? Theme.cinnabarPressed : Theme.cinnabar)
         : down ? Theme.pressed : on ? Theme.control : kind === "bare" ? Theme.ground : Theme.raised
    border { width: kind === "bare" ? Theme.stroke.edge : 0; color: Theme.edge }
    opacity: enabled ? 1 : 0.4
    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.checkable: chooses
    Accessible.checked: on
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    ChosenEdge { visible: button.on; around: button.radius }
    FocusRing { around: button.radius }

    Row {
        id: content

        anchors.centerIn: parent
        layoutDirection: button.onward ? Qt.RightToLeft : Qt.LeftToRight
        spacing: 1.4 * Theme.u

        Icon {
            id: sign

            visible: button.icon !== ""
            name: button.icon
            color: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: label

            // Large type that a narrow place can't hold is as large as it can be there.
            readonly property real fitted: (button.width - 2 * Theme.u - button.beside) / Math.max(1, natural.advanceWidth)

            visible: button.text !== ""
            text: button.text
            size: Theme.type[style].size * (Theme.largeType ? Math.max(0.65, Math.min(1, fitted)) : 1)
            style: button.tall ? "title" : "label"
            line: 1.2
            color: button.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    TextMetrics {
        id: natural

        font { family: label.font.family; pixelSize: Theme.type[label.style].size; weight: label.font.weight }
        text: button.text
    }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: button.clicked()
    }
}

// A button: main (the one thing to do), plain, or link (inside text and lines). Disabled it says by its text what is missing.
import QtQuick
import Admin

Rectangle {
    id: button

    property string text
    property string icon
    property string kind: "plain"
    property string name: text
    // Whether each of several quick clicks counts, as where something goes on by one each time.
    property bool again: false
    // Whether it stays chosen, as one of several that change what is shown.
    property bool on: false
    readonly property bool quiet: kind === "link"
    readonly property color ink: !enabled ? Tokens.text3 : kind === "main" ? Tokens.textOnCinnabar : quiet ? Tokens.cinnabarText : Tokens.text

    signal clicked

    // A key that is held down presses once.
    function press(event: var) {
        if (!event.isAutoRepeat)
            clicked();
    }

    implicitHeight: Tokens.controlHeight
    implicitWidth: Math.ceil(content.implicitWidth) + (quiet ? 12 : 28)
    radius: Tokens.radius
    color: quiet ? (mouse.containsMouse && enabled ? Tokens.raised : "transparent")
         : !enabled ? Tokens.control
         : kind === "main" ? (mouse.pressed || mouse.containsMouse ? Tokens.cinnabarPressed : Tokens.cinnabar)
         : mouse.pressed ? Tokens.pressed : on ? Tokens.control : mouse.containsMouse ? Tokens.raised : Tokens.surface
    border { width: kind === "plain" && enabled ? 1 : 0; color: Tokens.edge }
    activeFocusOnTab: enabled
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.focusable: true
    Accessible.checkable: on
    Accessible.checked: on
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
    Keys.onSpacePressed: event => press(event)

    FocusRing {}
    Row {
        id: content

        anchors.centerIn: parent
        spacing: 8

        Icon {
            visible: button.icon !== ""
            name: button.icon
            color: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            visible: button.text !== ""
            text: button.text
            style: "strong"
            color: button.ink
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: button.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
        onClicked: button.clicked()
        // Its second click means the same as the first, which may have put another button here.
        onDoubleClicked: mouse => mouse.accepted = !button.again
    }
}

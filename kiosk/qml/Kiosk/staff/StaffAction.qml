// A card of something that staff can do: a sign, its name, and how it stands.
import QtQuick
import Kiosk

Rectangle {
    id: card

    property string icon
    property string title
    property string note
    property bool ready: true
    property bool chosen: false

    signal touched

    radius: Theme.radius.panel
    color: finger.pressed ? Theme.pressed : chosen ? Theme.control : Theme.raised
    opacity: ready ? 1 : 0.5
    enabled: ready
    activeFocusOnTab: ready
    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + note
    Accessible.focusable: true
    Accessible.checkable: chosen
    Accessible.checked: chosen
    Accessible.onPressAction: touched()
    Keys.onReturnPressed: touched()
    Keys.onEnterPressed: touched()
    Keys.onSpacePressed: touched()

    ChosenEdge { visible: card.chosen; around: card.radius }
    FocusRing { around: card.radius }
    Icon {
        id: sign

        x: 2.6 * Theme.u
        y: (card.height - height) / 2
        name: card.icon
        width: 4 * Theme.u
    }
    Column {
        x: sign.x + sign.width + 2.2 * Theme.u
        y: (card.height - height) / 2
        width: card.width - x - 2 * Theme.u
        spacing: 0.3 * Theme.u

        Words {
            id: name

            width: parent.width
            text: card.title
            style: "label"
            size: 2.8 * Theme.u * Theme.textScale
            line: 1.2
            Accessible.ignored: true
        }
        Words {
            // Large type may need the room for the name.
            visible: text !== "" && name.height + implicitHeight < card.height - 1.2 * Theme.u
            width: parent.width
            text: card.note
            style: "small"
            line: 1.35
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: finger

        anchors.fill: parent
        onClicked: card.touched()
    }
}

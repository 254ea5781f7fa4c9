// A note in tone only: an icon, what it is, and what helps.
import QtQuick
import Kiosk

Rectangle {
    id: note

    property string icon
    property string title
    property string text
    // Whether there is room for both on one line.
    property bool beside: false

    implicitHeight: words.height + 4 * Theme.u
    radius: Theme.radius.panel
    color: Theme.raised
    Accessible.role: Accessible.Note
    Accessible.name: title + ". " + text

    Icon { id: sign; name: note.icon; x: 2.4 * Theme.u; y: 2 * Theme.u }
    Item {
        id: words

        anchors { left: sign.right; leftMargin: 1.8 * Theme.u; right: parent.right; rightMargin: 2.4 * Theme.u }
        y: 2 * Theme.u
        height: note.beside ? title.height : title.height + said.height

        Words {
            id: title

            width: Math.min(implicitWidth, parent.width)
            text: note.title
            font.weight: Font.DemiBold
            color: Theme.text
            Accessible.ignored: true
        }
        Words {
            id: said

            x: note.beside ? title.width + 2 * Theme.u : 0
            y: note.beside ? title.baselineOffset - baselineOffset : title.height
            width: parent.width - x
            text: note.text
            style: "small"
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}

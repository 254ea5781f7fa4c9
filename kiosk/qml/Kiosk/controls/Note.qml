// A note in tone only: an icon, what it is, and what helps.
import QtQuick
import Kiosk

Rectangle {
    id: note

    property string icon
    property string title
    property string text

    implicitHeight: words.height + 4 * Theme.u
    radius: Theme.radius.panel
    color: Theme.raised
    Accessible.role: Accessible.Note
    Accessible.name: title + ". " + text

    Icon { id: sign; name: note.icon; x: 2.4 * Theme.u; y: 2 * Theme.u }
    Column {
        id: words

        anchors { left: sign.right; leftMargin: 1.8 * Theme.u; right: parent.right; rightMargin: 2.4 * Theme.u }
        y: 2 * Theme.u

        Words { width: parent.width; text: note.title; font.weight: Font.DemiBold; color: Theme.text; Accessible.ignored: true }
        Words { width: parent.width; text: note.text; style: "small"; color: Theme.text2; Accessible.ignored: true }
    }
}

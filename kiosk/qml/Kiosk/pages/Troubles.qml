// What an author has to mend before the demo can be shown: each with its code, its place, one sentence and what to do.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Rows troubles

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Drum {
        anchors { right: parent.right; rightMargin: -34 * Theme.u }
        y: -10 * Theme.u
        width: 116 * Theme.u
        whole: true
        opacity: 0.12
    }
    Words {
        id: heading

        x: Theme.margin
        y: 5.6 * Theme.u
        width: page.width - 2 * x
        text: qsTr("Things to mend: %1").arg(list.count)
        style: "h1"
        Accessible.role: Accessible.Heading
    }
    Words {
        id: how

        x: Theme.margin
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.s1
        width: page.width - 2 * x
        text: qsTr("Save the file when it is mended: the demo comes back by itself.")
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: how.bottom; bottom: parent.bottom; margins: Theme.margin; topMargin: Theme.space.s4 }
        model: page.troubles
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        delegate: Item {
            id: trouble

            required property string code
            required property string place
            required property string sentence
            required property string mend

            width: list.width
            height: words.height + 4 * Theme.u
            Accessible.role: Accessible.ListItem
            Accessible.name: [trouble.place, trouble.sentence, trouble.mend].join(". ")

            Rectangle { width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
            Column {
                id: words

                y: 2 * Theme.u
                width: parent.width

                Words { width: parent.width; text: trouble.place + "  ·  " + trouble.code; style: "small"; color: Theme.cinnabarText }
                Words { width: parent.width; text: trouble.sentence; style: "title" }
                Words { width: parent.width; visible: text !== ""; text: trouble.mend }
            }
        }
    }
}

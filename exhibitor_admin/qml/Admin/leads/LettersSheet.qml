// Which exhibitors must be told of what visitors took back, and the letters to them once they are written.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Letters letters
    readonly property bool done: written.count > 0

    function ask() {
        letters.begin();
        open = true;
    }

    title: done ? qsTr("The letters are written") : qsTr("Letters to exhibitors")
    wide: 640
    leaveText: done ? qsTr("Close") : qsTr("Cancel")

    Words {
        width: parent.width
        text: sheet.done ? qsTr("Send each its own. The letters name nobody: they say by number which rows to delete or correct.")
            : qsTr("Visitors took back or changed what these exhibitors were handed. The law wants them told, so that they do the same in their files.")
        color: Tokens.text3
    }
    Repeater {
        model: sheet.letters.waiting

        ToldLine {
            required property string name
            required property string told

            width: sheet.room
            label: name
            text: told
        }
    }
    Repeater {
        id: written

        model: sheet.letters.written

        Item {
            id: line

            required property string name
            required property string told

            width: sheet.room
            height: 52

            ToldLine {
                width: parent.width - show.width - 12
                label: line.name
                text: line.told.split(/[\\/]/).pop()
                anchors.verticalCenter: parent.verticalCenter
            }
            Button {
                id: show

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                kind: "link"
                text: qsTr("Open")
                name: qsTr("Open the letter to %1").arg(line.name)
                onClicked: sheet.letters.open(line.told)
            }
        }
    }
    TaskLine {
        width: parent.width
        tasks: sheet.letters.work
        visible: sheet.letters.work.trouble !== ""
    }
    actions: Button {
        kind: "main"
        icon: sheet.done ? "hard-drive" : "pen-line"
        text: sheet.done ? qsTr("Open the folder") : qsTr("Write the letters")
        enabled: sheet.done || sheet.letters.count > 0 && !sheet.letters.work.busy
        onClicked: sheet.done ? sheet.letters.open(sheet.letters.folder) : sheet.letters.write()
    }
}

// The log of all that was handed out: who took how many, for whom, when, into which file.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property HandingOut out

    function ask() {
        out.readLog();
        open = true;
    }

    title: qsTr("What was handed out")
    wide: 820
    leaveText: qsTr("Close")

    Words {
        visible: log.count === 0
        width: parent.width
        text: qsTr("Nothing was exported yet.")
        color: Tokens.text3
    }
    Repeater {
        id: log

        model: sheet.out.log

        Item {
            id: line

            required property string at
            required property string who
            required property string exhibitor
            required property int leads
            required property string file

            width: sheet.room
            height: 52

            Words {
                width: parent.width
                text: qsTr("%1 · %2 · contacts: %3 · for %4").arg(line.at).arg(line.who).arg(line.leads).arg(line.exhibitor)
                style: "strong"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Words {
                y: 22
                width: parent.width
                text: line.file
                style: "small"
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
        }
    }
}

// Two contacts that may be of one person, side by side.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Twins twins

    title: twins.count > 0 ? qsTr("One person? Pairs to judge: %1").arg(twins.count) : qsTr("All pairs are judged")
    wide: 760

    Words {
        width: parent.width
        text: sheet.twins.count > 0 ? qsTr("Alike: %1.").arg(sheet.twins.why) : qsTr("Merged contacts go into exports as one person.")
        color: Tokens.text3
    }
    Repeater {
        model: sheet.twins.rows

        Item {
            id: line

            required property string label
            required property string one
            required property string other
            required property bool same

            width: sheet.room
            height: 36
            Accessible.role: Accessible.Row
            Accessible.name: "%1: %2 / %3".arg(label).arg(one).arg(other)

            Rectangle {
                anchors.fill: parent
                visible: line.same
                color: Tokens.raised
                radius: 4
            }
            Words {
                x: 10
                width: 130
                text: line.label
                style: "small"
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Words {
                x: 150
                width: (parent.width - 150) / 2 - 12
                text: line.one
                style: line.same ? "strong" : "body"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Words {
                x: 150 + (parent.width - 150) / 2
                width: (parent.width - 150) / 2 - 12
                text: line.other
                style: line.same ? "strong" : "body"
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    TaskLine {
        width: parent.width
        tasks: sheet.twins.work
        visible: sheet.twins.work.trouble !== ""
    }
    actions: [
        Button {
            visible: sheet.twins.undoable
            kind: "link"
            icon: "undo-2"
            text: qsTr("Undo the last merge")
            onClicked: sheet.twins.undo()
        },
        Button {
            text: qsTr("Two people")
            enabled: sheet.twins.count > 0
            onClicked: sheet.twins.keepApart()
        },
        Button {
            kind: "main"
            icon: "merge"
            text: qsTr("One person: merge")
            enabled: sheet.twins.count > 0
            onClicked: sheet.twins.merge()
        }
    ]
}

// What one version of a demo has otherwise than another, entry by entry.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Opened opened
    readonly property var parts: ({ texts: qsTr("Texts"), steps: qsTr("Steps"), models: qsTr("Models"), samples: qsTr("Samples"), rest: qsTr("Other entries"), files: qsTr("Files") })

    wide: 820
    title: qsTr("%1 %2 beside %3").arg(opened.title).arg(opened.version).arg(opened.against)
    leaveText: qsTr("Close")

    Words {
        visible: sheet.opened.changeCount === 0
        text: qsTr("Nothing: both versions hold the same.")
    }
    Repeater {
        model: sheet.opened.changes

        Item {
            id: line

            required property string part
            required property string place
            required property string before
            required property string after

            width: sheet.room
            height: Math.max(where.height, values.height) + 12

            Column {
                id: where

                width: 230

                Words {
                    width: parent.width
                    text: sheet.parts[line.part] ?? line.part
                    style: "label"
                }
                Words {
                    width: parent.width
                    text: line.place
                    style: "small"
                    color: Tokens.text2
                    wrapMode: Text.WrapAnywhere
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }
            Column {
                id: values

                anchors { left: where.right; leftMargin: 16; right: parent.right }

                Words {
                    visible: text !== ""
                    width: parent.width
                    text: line.before ? "− " + line.before : ""
                    color: Tokens.cinnabarText
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    elide: Text.ElideRight
                }
                Words {
                    visible: text !== ""
                    width: parent.width
                    text: line.after ? "+ " + line.after : ""
                    color: Tokens.good
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    elide: Text.ElideRight
                }
            }
        }
    }
}

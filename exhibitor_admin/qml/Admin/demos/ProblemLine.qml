// One thing to mend: its code, its place, what happened, and how it is mended.
import QtQuick
import Admin

Item {
    id: line

    required property string code
    required property string place
    required property string sentence
    required property string mend
    required property bool mild

    implicitHeight: Math.max(said.height, where.height) + 28
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1 %2: %3 %4".arg(code).arg(place).arg(sentence).arg(mend)

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hairline
    }
    Column {
        id: where

        y: 14
        width: 190

        Words {
            width: parent.width
            text: line.place
            style: "small"
            color: Tokens.text2
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: line.code
            style: "label"
            color: line.mild ? Tokens.caution : Tokens.cinnabarText
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    Column {
        id: said

        anchors { left: where.right; leftMargin: 14; right: parent.right }
        y: 14

        Words {
            width: parent.width
            text: line.sentence
            style: "strong"
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: line.mend
            color: Tokens.text2
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
        }
    }
}

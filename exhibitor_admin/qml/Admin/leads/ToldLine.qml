// One thing that a contact says, below its name.
import QtQuick
import Admin

Column {
    id: line

    required property string label
    required property string text

    Words {
        width: parent.width
        text: line.label
        style: "small"
        elide: Text.ElideRight
        maximumLineCount: 2
    }
    Words {
        width: parent.width
        text: line.text
        style: "strong"
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        maximumLineCount: 12
        elide: Text.ElideRight
    }
}

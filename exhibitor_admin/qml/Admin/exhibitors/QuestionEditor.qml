// One question in three languages, side by side, its choices below, and how visitors will read it.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Column {
    id: editor

    required property Questions questions
    // The question's id; empty for a new one.
    property string one
    // The question, then each choice; in each language.
    property var grid: []
    // Its last line that isn't empty.
    property int filled: 0
    property var reads: []

    function ask(id: string) {
        one = id;
        grid = questions.draft(id);
        look();
        focusFirst();
    }

    function focusFirst() {
        Qt.callLater(() => ((lines.itemAt(0) as Row)?.children[0] as Field)?.input.forceActiveFocus());
    }

    function put(row: int, at: int, text: string) {
        grid[row][at] = text;
        look();
    }

    function look() {
        filled = grid.reduce((last, said, row) => said.some(text => text.trim()) ? row : last, 0);
        reads = questions.reads(grid);
    }

    spacing: 8

    Repeater {
        id: lines

        model: editor.grid.length

        Row {
            id: line

            required property int index

            visible: index <= editor.filled + 1
            width: editor.width
            spacing: 8
            topPadding: index === 1 ? 8 : 0

            Repeater {
                model: editor.questions.codes

                Field {
                    required property int index
                    required property string modelData

                    width: (line.width - 16) / 3
                    label: line.index === 0 ? qsTr("Question, %1").arg(editor.questions.languages[index])
                         : line.index === 1 ? qsTr("To choose from, %1").arg(editor.questions.languages[index]) : ""
                    hint: line.index > 0 ? qsTr("Choice %1").arg(line.index) : ""
                    error: editor.questions.wrong.includes("%1.%2".arg(line.index).arg(modelData)) ? qsTr("Empty or too long") : ""
                    text: editor.grid[line.index]?.[index] ?? ""
                    onEdited: text => editor.put(line.index, index, text)
                    onEntered: editor.questions.put(editor.one, editor.grid)
                }
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("Without anything to choose from, visitors write in their own words. Korean may stay empty: then English stands there.")
        style: "small"
    }
    Pane {
        visible: editor.reads.length > 0
        width: parent.width
        height: said.height + 24

        Column {
            id: said

            x: 12
            y: 12
            width: parent.width - 24
            spacing: 4

            Words {
                text: qsTr("Visitors read")
                style: "label"
            }
            Repeater {
                model: editor.reads

                Words {
                    required property string modelData

                    width: said.width
                    text: modelData
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }
        }
    }
}

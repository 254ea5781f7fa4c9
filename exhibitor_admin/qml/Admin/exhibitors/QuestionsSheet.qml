// What an exhibitor asks visitors besides their contact: the list, or one question in all languages.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Questions questions
    required property string name
    required property Tasks tasks
    property bool editing: false
    // The question that is being moved, from where, and which way.
    property var moved: null

    function ask() {
        editing = false;
        open = true;
    }

    function edit(id: string) {
        editing = true;
        editor.ask(id);
    }

    // The keyboard stays with what it moved.
    function follow() {
        const to = moved ? questions.places.indexOf(moved.id) : -1;
        if (to < 0 || to === moved.from)
            return;
        if ((list.itemAt(moved.from) as QuestionLine)?.held)
            (list.itemAt(to) as QuestionLine).hold(moved.by);
        moved = null;
    }

    title: !editing ? qsTr("Questions of %1").arg(name) : editor.one ? qsTr("Change the question") : qsTr("Add a question")
    wide: 880
    leaveText: qsTr("Close")

    Connections {
        target: sheet.questions
        function onKept() { sheet.editing = false; }
        function onChanged() { sheet.follow(); }
    }
    Words {
        visible: !sheet.editing
        width: parent.width
        text: qsTr("Visitors are asked on a page of their own after they gave their contact, and may leave out what they like.")
        color: Tokens.text3
    }
    WritingLine {
        width: parent.width
        tasks: sheet.tasks
    }
    Repeater {
        id: list

        model: sheet.questions.rows

        QuestionLine {
            visible: !sheet.editing
            width: sheet.room
            last: index === list.count - 1
            onChangeTouched: sheet.edit(id)
            onMoveTouched: by => {
                sheet.moved = { id: id, from: index, by: by };
                sheet.questions.move(id, by);
            }
            onRemoveTouched: sheet.questions.remove(id)
        }
    }
    Words {
        visible: !sheet.editing && list.count === 0
        width: parent.width
        text: qsTr("None yet: after their contact, visitors are done.")
        style: "strong"
    }
    QuestionEditor {
        id: editor

        visible: sheet.editing
        enabled: !sheet.tasks.busy
        width: parent.width
        questions: sheet.questions
    }
    actions: [
        Button {
            visible: sheet.editing
            text: qsTr("Back to the list")
            onClicked: sheet.editing = false
        },
        Button {
            kind: "main"
            icon: sheet.editing ? "check" : "plus"
            text: sheet.editing ? qsTr("Keep") : sheet.questions.full ? qsTr("More would be too many") : qsTr("Add a question")
            enabled: sheet.editing ? !sheet.tasks.busy : !sheet.questions.full
            onClicked: sheet.editing ? sheet.questions.put(editor.one, editor.grid) : sheet.edit("")
        }
    ]
}

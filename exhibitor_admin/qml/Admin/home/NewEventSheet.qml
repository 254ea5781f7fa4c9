// Everything that makes an event, on one sheet.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property NewEvent event

    title: qsTr("A new event")
    wide: 860
    onOpenChanged: first.text = second.text = ""

    Connections {
        target: sheet.event
        function onMade() { sheet.open = false; }
    }
    Grid {
        id: grid

        width: parent.width
        columns: 3
        columnSpacing: 16
        rowSpacing: 12
        verticalItemAlignment: Grid.AlignBottom // what is wrong may need a line of its own

        Repeater {
            model: sheet.event.questions

            Field {
                required property var model

                width: (grid.width - 2 * grid.columnSpacing) / 3
                label: model.label
                hint: model.hint
                error: model.error
                text: model.answer
                onEdited: text => sheet.event.answer(model.id, text)
            }
        }
    }
    Words {
        width: parent.width
        topPadding: 8
        text: qsTr("The passphrase locks the key that opens the leads. Nobody can give it back to you; the recovery sheet is the way out.")
        color: Tokens.text3
    }
    Row {
        width: parent.width
        spacing: 16

        Field {
            id: first

            width: (grid.width - 2 * grid.columnSpacing) / 3
            label: qsTr("Passphrase, %1 signs or more").arg(sheet.event.shortest)
            secret: true
        }
        Field {
            id: second

            width: first.width
            label: qsTr("The same once more")
            secret: true
            error: text !== "" && text !== first.text ? qsTr("Not the same yet") : ""
            onEntered: sheet.event.make(first.text, second.text)
        }
    }
    TaskLine {
        width: parent.width
        tasks: sheet.event.tasks
        doing: qsTr("Making the event and its keys…")
    }
    actions: Button {
        kind: "main"
        icon: "check"
        text: qsTr("Make the event")
        enabled: !sheet.event.tasks.busy && first.text !== "" && first.text === second.text
        onClicked: sheet.event.make(first.text, second.text)
    }
}

// Everything that makes an event, on one sheet.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property NewEvent event

    function ask(standing: bool) {
        event.begin(standing);
        open = true;
    }
    function send() {
        if (event.standing)
            event.keep();
        else
            event.make(first.text, second.text);
    }

    title: event.standing ? qsTr("Change the event") : qsTr("A new event")
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
        enabled: !sheet.event.tasks.busy
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
                onEntered: if (sheet.event.standing) sheet.send()
            }
        }
    }
    Row {
        spacing: 8

        Words {
            text: qsTr("Kiosks speak")
            style: "label"
            anchors.verticalCenter: parent.verticalCenter
        }
        Repeater {
            model: [["vi", "Tiếng Việt"], ["en", "English"], ["ko", "한국어"]]

            Button {
                required property var modelData

                text: modelData[1]
                icon: on ? "check" : ""
                on: sheet.event.languages.includes(modelData[0])
                onClicked: sheet.event.turn(modelData[0])
            }
        }
    }
    Words {
        visible: !sheet.event.standing
        width: parent.width
        topPadding: 8
        text: qsTr("The passphrase locks the key that opens the contacts. Nobody can give it back to you; the recovery sheet is the way out.")
        color: Tokens.text3
    }
    Row {
        visible: !sheet.event.standing
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
            onEntered: sheet.send()
        }
    }
    WritingLine {
        visible: sheet.event.standing && implicitHeight > 0
        width: parent.width
        tasks: sheet.event.tasks
    }
    TaskLine {
        visible: !sheet.event.standing && implicitHeight > 0
        width: parent.width
        tasks: sheet.event.tasks
        doing: qsTr("Making the event and its keys…")
    }
    actions: Button {
        kind: "main"
        icon: "check"
        text: sheet.event.standing ? qsTr("Keep the changes") : qsTr("Make the event")
        enabled: !sheet.event.tasks.busy && (sheet.event.standing || first.text !== "" && first.text === second.text)
        onClicked: sheet.send()
    }
}

// Puts a contact right, as its visitor asked: what they had left stays sealed, exports have what is right.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property OneLead person

    function ask() {
        person.beginToCorrect();
        open = true;
    }

    title: qsTr("Correct %1").arg(person.name.slice(0, 40).trim())

    Words {
        width: parent.width
        text: qsTr("What the visitor wrote stays sealed; exports have what you put right. Who did it and when is kept.")
        color: Tokens.text3
    }
    Repeater {
        model: sheet.person.correcting.rows

        Field {
            required property var model

            width: sheet.room
            label: model.label
            error: model.error
            text: model.text
            onEdited: text => sheet.person.correcting.type(model.field, text)
            onEntered: sheet.go()
        }
    }
    TaskLine {
        width: parent.width
        tasks: sheet.person.work
        visible: sheet.person.work.trouble !== ""
    }
    actions: Button {
        kind: "main"
        icon: "check"
        text: qsTr("Keep")
        enabled: sheet.person.correcting.differs && !sheet.person.work.busy
        onClicked: sheet.person.correcting.keep()
    }

    Connections {
        target: sheet.person.correcting
        function onEnded() { sheet.open = false; }
    }
}

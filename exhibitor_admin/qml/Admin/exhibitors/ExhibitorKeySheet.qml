// Gives an exhibitor a key: one that is made here and handed over, or the public half of their own.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Exhibitors exhibitors
    readonly property bool ready: passphrase.text !== "" && passphrase.text === again.text && file.text !== ""

    title: qsTr("A key for %1").arg(exhibitors.detail.name ?? "")
    wide: 640
    onOpenChanged: passphrase.text = again.text = own.text = ""
    onVisibleChanged: if (visible) passphrase.input.forceActiveFocus()

    Connections {
        target: sheet.exhibitors.keys
        function onGiven() { sheet.open = false; }
    }
    Words {
        width: parent.width
        text: qsTr("With a key they open what visitors left for them, and nothing else. It holds for what is left from now on.")
        color: Tokens.text3
    }
    TaskLine {
        width: parent.width
        height: implicitHeight
        tasks: sheet.exhibitors.written.tasks
        doing: qsTr("Making the key…")
    }
    Field {
        id: file

        width: parent.width
        label: qsTr("File of the locked key, to hand over")
        text: sheet.open ? sheet.exhibitors.detail.keyFile ?? "" : ""
        onEntered: sheet.go()
    }
    Row {
        width: parent.width
        spacing: 12

        Field {
            id: passphrase

            width: (parent.width - 12) / 2
            label: qsTr("Passphrase, at least 12 characters")
            secret: true
            onEntered: sheet.go()
        }
        Field {
            id: again

            width: (parent.width - 12) / 2
            label: qsTr("The same again")
            secret: true
            onEntered: sheet.go()
            error: text !== "" && text !== passphrase.text ? qsTr("The two differ") : ""
        }
    }
    Words {
        width: parent.width
        text: qsTr("Or they made one themselves with age-keygen:")
        style: "h3"
    }
    Row {
        width: parent.width
        spacing: 12

        Field {
            id: own

            width: parent.width - use.width - 12
            hint: "age1…"
            onEntered: sheet.exhibitors.keys.take(text)
        }
        Button {
            id: use

            text: qsTr("Use theirs")
            enabled: own.text !== "" && !sheet.exhibitors.written.tasks.busy
            onClicked: sheet.exhibitors.keys.take(own.text)
        }
    }
    actions: Button {
        kind: "main"
        icon: "lock-keyhole"
        text: qsTr("Make the key")
        enabled: sheet.ready && !sheet.exhibitors.written.tasks.busy
        onClicked: sheet.exhibitors.keys.make(file.text, passphrase.text)
    }
}

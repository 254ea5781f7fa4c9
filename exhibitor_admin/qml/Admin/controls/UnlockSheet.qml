// Asks for the passphrase of the event's key.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Lock lock

    title: qsTr("Open the event's key")
    onOpenChanged: passphrase.text = ""
    onVisibleChanged: if (visible) passphrase.input.forceActiveFocus()

    Connections {
        target: sheet.lock
        function onChanged() {
            if (sheet.lock.opened)
                sheet.open = false;
        }
    }
    Words {
        width: parent.width
        text: qsTr("It stays open until you lock it or close the window. Nothing of it is written anywhere.")
        color: Tokens.text3
    }
    Field {
        id: passphrase

        width: parent.width
        label: qsTr("Passphrase")
        secret: true
        error: sheet.lock.wait > 0 ? qsTr("Wrong. The next try is in %1 s.").arg(sheet.lock.wait) : sheet.lock.tasks.trouble
        onEntered: sheet.go()
    }
    actions: Button {
        kind: "main"
        icon: "lock-keyhole-open"
        text: sheet.lock.tasks.busy ? qsTr("Opening…") : qsTr("Open")
        enabled: passphrase.text !== "" && sheet.lock.wait === 0 && !sheet.lock.tasks.busy
        onClicked: sheet.lock.unlock(passphrase.text)
    }
}

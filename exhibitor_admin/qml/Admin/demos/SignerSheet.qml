// Asks for the passphrase of the signing key, where it is another than that of the event's key.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Lock lock

    title: qsTr("Open the signing key")
    onOpenChanged: passphrase.text = ""
    onVisibleChanged: if (visible) passphrase.input.forceActiveFocus()

    Connections {
        target: sheet.lock
        function onChanged() {
            if (sheet.lock.signs)
                sheet.open = false;
        }
    }
    Words {
        width: parent.width
        text: qsTr("What kiosks may show is signed with a key of its own, which has another passphrase here.")
        color: Tokens.text3
    }
    Field {
        id: passphrase

        width: parent.width
        label: qsTr("Passphrase of the signing key")
        secret: true
        error: sheet.lock.wait > 0 ? qsTr("Wrong. The next try is in %1 s.").arg(sheet.lock.wait) : sheet.lock.tasks.trouble
        onEntered: sheet.go()
    }
    actions: Button {
        kind: "main"
        icon: "lock-keyhole-open"
        text: qsTr("Open")
        enabled: passphrase.text !== "" && sheet.lock.wait === 0 && !sheet.lock.tasks.busy
        onClicked: sheet.lock.unlockSigner(passphrase.text)
    }
}

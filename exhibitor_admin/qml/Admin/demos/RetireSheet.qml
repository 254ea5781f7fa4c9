// Says what withdrawing a demo does, before it is done.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Opened opened

    title: qsTr("Withdraw %1?").arg(opened.title)

    Words {
        width: parent.width
        text: qsTr("Kiosks stop showing all %n version(s) of it as soon as they take the next bundle.", "", sheet.opened.versionCount)
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        text: qsTr("Nothing is deleted: contacts that visitors left there stay, and you can approve it again.")
        color: Tokens.text3
    }
    actions: Button {
        kind: "main"
        icon: "x"
        text: qsTr("Withdraw")
        onClicked: {
            sheet.opened.retire();
            sheet.close();
        }
    }
}

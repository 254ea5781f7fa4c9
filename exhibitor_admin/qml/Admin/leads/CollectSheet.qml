// Where contacts are collected from: sticks that are plugged in, or a kiosk's folder or file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Leads leads
    required property Saving saving

    function ask() {
        saving.refresh();
        open = true;
    }

    function collect(urls) {
        open = false;
        leads.collect(urls);
    }

    title: qsTr("Collect from where?")

    Words {
        width: parent.width
        text: qsTr("As often as you like: what is here already stays once, and what a visitor erased at a kiosk goes here too.")
        color: Tokens.text3
    }
    Button {
        width: parent.width
        kind: "main"
        icon: "usb"
        text: sheet.saving.folders.rowCount() > 1 ? qsTr("All sticks that are plugged in") : qsTr("Sticks: none is plugged in")
        enabled: sheet.saving.folders.rowCount() > 1
        onClicked: {
            sheet.open = false;
            sheet.leads.collectFromSticks();
        }
    }
    Button {
        width: parent.width
        icon: "inbox"
        text: qsTr("What a kiosk handed over (.tram-leads)…")
        onClicked: files.open()
    }
    Button {
        width: parent.width
        icon: "monitor"
        text: qsTr("A kiosk's folder…")
        onClicked: folder.open()
    }
    FileDialog {
        id: files

        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Contacts (*.tram-leads *.sqlite3)"), qsTr("All files (*)")]
        onAccepted: sheet.collect(selectedFiles)
    }
    FolderDialog {
        id: folder

        onAccepted: sheet.collect([selectedFolder])
    }
}

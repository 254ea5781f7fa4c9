// Asks whether the recovery sheet is on paper, before its file is deleted.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Home home

    title: qsTr("Is the sheet on paper?")
    careful: true

    Words {
        width: parent.width
        text: qsTr("The file is deleted for good. Without the paper and without the passphrase no contact can be opened any more.")
    }
    actions: Button {
        kind: "main"
        text: qsTr("It is; delete the file")
        onClicked: {
            sheet.open = false;
            sheet.home.removeSheet();
        }
    }
}

// Says what stays when an exhibitor is taken out.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Exhibitors exhibitors
    readonly property var one: exhibitors.detail

    title: qsTr("Take out %1?").arg(one.name ?? "")

    Words {
        width: parent.width
        text: qsTr("Their %1 demos stay, under the organiser's name; their %2 contacts stay too, and can be exported. You can undo this.").arg((sheet.one.demos ?? []).length).arg(sheet.one.leads ?? 0)
    }
    actions: Button {
        kind: "main"
        icon: "trash-2"
        text: qsTr("Take out")
        onClicked: {
            sheet.open = false;
            sheet.exhibitors.remove(sheet.exhibitors.chosen);
        }
    }
}

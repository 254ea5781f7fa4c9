// Says what erasing somebody does, and has their name typed, since it can't be undone.
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property OneLead person
    readonly property int merged: person.others.rowCount()
    readonly property string short: person.name.slice(0, 40).trim()
    property bool whole: true

    function ask() {
        typed.text = "";
        open = true;
    }

    title: qsTr("Erase %1?").arg(short)
    onVisibleChanged: if (visible) typed.input.forceActiveFocus()

    Words {
        width: parent.width
        text: qsTr("Contacts that are erased here for good: %1. No later collection brings them back.").arg(sheet.whole ? sheet.merged + 1 : 1)
    }
    Words {
        visible: sheet.person.handed > 0
        width: parent.width
        text: qsTr("Files in which it went out: %1. Who was handed one is named afterwards and must be told.").arg(sheet.person.handed)
        color: Tokens.caution
    }
    Button {
        visible: sheet.merged > 0
        text: sheet.whole ? qsTr("All that were merged with it too") : qsTr("This one only")
        icon: sheet.whole ? "check" : ""
        on: sheet.whole
        onClicked: sheet.whole = !sheet.whole
    }
    Field {
        id: typed

        width: parent.width
        label: qsTr("This can't be undone. Type the name to confirm: %1").arg(sheet.short)
        onEntered: sheet.go()
    }
    actions: Button {
        kind: "main"
        icon: "trash-2"
        text: qsTr("Erase")
        enabled: typed.text.trim() === sheet.short
        onClicked: {
            sheet.person.erase(sheet.whole && sheet.merged > 0);
            sheet.close();
        }
    }
}

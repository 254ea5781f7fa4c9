// What may not be kept any longer; it is erased once its number is typed.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Overdue overdue

    function ask() {
        overdue.look();
        typed.text = "";
        open = true;
    }

    title: qsTr("What may not be kept any longer")
    leaveText: overdue.count > 0 ? qsTr("Cancel") : qsTr("Close")

    Words {
        width: parent.width
        text: sheet.overdue.work.busy ? qsTr("Looking…") : sheet.overdue.count === 0 ? qsTr("Nothing is due.") : qsTr("Contacts that are due: %1").arg(sheet.overdue.count)
        style: "strong"
    }
    Repeater {
        model: sheet.overdue.rows

        Words {
            required property string of
            required property string why
            required property int number

            width: sheet.room
            text: qsTr("%1 of %2: %3").arg(number).arg(of).arg(why)
        }
    }
    Words {
        visible: text !== ""
        width: parent.width
        text: sheet.overdue.unknown
        color: Tokens.caution
    }
    Field {
        id: typed

        visible: sheet.overdue.count > 0
        width: parent.width
        label: qsTr("They are erased for good. Type %1 to confirm").arg(sheet.overdue.count)
        onEntered: sheet.overdue.erase(text)
    }
    TaskLine {
        width: parent.width
        tasks: sheet.overdue.work
        visible: sheet.overdue.work.trouble !== ""
    }
    actions: Button {
        visible: sheet.overdue.count > 0
        kind: "main"
        icon: "trash-2"
        text: qsTr("Erase")
        enabled: typed.text.trim() === String(sheet.overdue.count) && !sheet.overdue.work.busy
        onClicked: sheet.overdue.erase(typed.text)
    }
}

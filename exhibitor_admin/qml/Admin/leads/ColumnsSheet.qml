// Which columns the table has; the name is always there.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Leads leads

    title: qsTr("Columns")
    wide: 420

    Repeater {
        model: sheet.leads.columns.all

        Button {
            required property var model

            width: sheet.room
            text: model.name
            name: model.name
            on: model.on
            icon: model.on ? "check" : ""
            onClicked: sheet.leads.columns.toggle(model.id)
        }
    }
}

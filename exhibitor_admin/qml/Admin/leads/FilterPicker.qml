// Narrows the table by one thing.
import QtQuick
import Admin
import Admin.Bridge

Picker {
    required property Leads leads
    required property string by

    z: open ? 1 : 0
    chosen: leads.chosen[by] ?? ""
    text: leads.chosen[by + "Name"] ?? ""
    onPicked: id => leads.narrow(by, id)
}

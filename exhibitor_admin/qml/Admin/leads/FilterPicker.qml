// Narrows the table by one thing.
import QtQuick
import Admin
import Admin.Bridge

Picker {
    required property Narrowing narrowing
    required property string by

    z: open ? 1 : 0
    chosen: narrowing.chosen[by] ?? ""
    text: narrowing.chosen[by + "Name"] ?? ""
    onPicked: id => narrowing.narrow(by, id)
}

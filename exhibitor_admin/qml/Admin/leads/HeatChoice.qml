// How warm a contact is: one of three, or none by touching it again.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Row {
    id: choice

    property string heat
    readonly property var names: ({ cold: qsTr("Cold"), warm: qsTr("Warm"), hot: qsTr("Hot") })

    signal picked(string heat)

    spacing: 8

    Repeater {
        model: ["cold", "warm", "hot"]

        Button {
            required property string modelData

            width: (choice.width - 16) / 3
            text: choice.names[modelData]
            on: choice.heat === modelData
            onClicked: choice.picked(on ? "" : modelData)
        }
    }
}

// Choosing the camera or the microphone, and whether the camera is a mirror.
import QtQuick
import Kiosk
import Kiosk.Bridge

StaffTask {
    id: page

    required property Devices devices
    property bool mirrors: false

    sentence: devices.trouble || qsTr("It holds for the next demo that is opened, and after every start.")
    mood: devices.trouble ? "failed" : "ready"
    buttons: [
        Button {
            visible: page.mirrors
            icon: "arrow-left-right"
            text: qsTr("As in a mirror")
            on: page.devices.mirror
            onClicked: page.devices.turn()
        }
    ]

    TouchList {
        model: page.devices.rows
        onTouched: key => page.devices.choose(key)
    }
}

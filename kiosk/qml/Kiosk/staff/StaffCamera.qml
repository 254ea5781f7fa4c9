// Choosing the camera, and whether it is a mirror.
import QtQuick
import Kiosk
import Kiosk.Bridge

StaffTask {
    id: page

    required property Cameras cameras

    icon: "camera"
    title: qsTr("Choose the camera")
    sentence: cameras.trouble || qsTr("It holds for the next demo that is opened, and after every start.")
    mood: cameras.trouble ? "failed" : "ready"
    buttons: [
        Button {
            icon: "arrow-left-right"
            text: qsTr("As in a mirror")
            on: page.cameras.mirror
            onClicked: page.cameras.turn()
        },
        Button { icon: "rotate-ccw"; text: qsTr("Look again"); onClicked: page.cameras.look() }
    ]

    TouchList {
        model: page.cameras.cameras
        onTouched: key => page.cameras.choose(key)
    }
}

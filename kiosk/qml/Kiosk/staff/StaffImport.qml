// Importing an event's bundle: the files on the sticks, what the chosen one is, and how it goes.
import QtQuick
import Kiosk
import Kiosk.Bridge

StaffTask {
    id: page

    required property Importing importing

    icon: "usb"
    title: importing.title
    sentence: importing.sentence
    mood: importing.work.state
    part: importing.work.part
    buttons: [
        Button {
            visible: page.importing.step === "offered" || page.importing.step === "failed"
            icon: "rotate-ccw"
            text: qsTr("Choose another")
            onClicked: page.importing.again()
        },
        Button {
            visible: page.importing.step === "offered"
            kind: "main"
            icon: "check"
            text: qsTr("Take it in")
            onClicked: page.importing.take()
        }
    ]

    TouchList {
        visible: page.importing.step === "choosing"
        model: page.importing.bundles
        onTouched: key => page.importing.choose(key)
    }
}

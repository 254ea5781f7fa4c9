// Handing over contacts: the sticks that are plugged in, then how it went.
import QtQuick
import Kiosk
import Kiosk.Bridge

StaffTask {
    id: page

    required property HandingOver handing

    icon: "inbox"
    title: handing.title
    sentence: handing.sentence
    note: handing.waiting
    mood: handing.work.state

    TouchList {
        visible: page.mood !== "working"
        model: page.handing.sticks
        onTouched: key => page.handing.choose(key)
    }
}

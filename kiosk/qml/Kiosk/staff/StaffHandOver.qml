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
    mood: handing.work.state

    Words {
        width: parent.width
        bottomPadding: 2 * Theme.u
        text: page.handing.waiting
        style: "label"
        wrapMode: Text.WrapAnywhere
    }
    TouchList {
        visible: page.mood !== "working"
        model: page.handing.sticks
        onTouched: key => page.handing.choose(key)
    }
}

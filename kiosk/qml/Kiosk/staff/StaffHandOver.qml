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
        id: waiting

        width: parent.width
        text: page.handing.waiting
        style: "label"
    }
    Item {
        anchors { fill: parent; topMargin: waiting.height + 3 * Theme.u }

        TouchList {
            visible: page.mood !== "working"
            model: page.handing.sticks
            onTouched: key => page.handing.choose(key)
        }
    }
}

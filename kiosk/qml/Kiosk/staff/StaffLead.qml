// Heat and a note for the contact that was left last.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: page

    required property LastLead lead

    signal back

    StaffTask {
        anchors.fill: parent
        icon: "pen-line"
        title: qsTr("Note on the last contact")
        sentence: page.lead.sentence
        mood: page.lead.work.state
        floor: page.lead.keyboard.open ? board.y : height - Theme.dockHeight
        docked: !page.lead.keyboard.open
        onBack: page.back()

        Column {
            width: parent.width
            spacing: 3 * Theme.u

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: page.lead.heats

                    Choice {
                        required property string key
                        required text
                        required chosen

                        onTouched: page.lead.guess(key)
                    }
                }
            }
            Field {
                width: parent.width
                label: qsTr("What you talked about")
                hint: qsTr("Touch to write")
                value: page.lead.note
                inUse: page.lead.keyboard.open
                onTouched: page.lead.write()
                onTyped: text => page.lead.keyboard.type(text)
                onErased: page.lead.keyboard.erase()
                onEntered: page.lead.keyboard.hide()
            }
            Button {
                kind: page.lead.ready ? "main" : "plain"
                enabled: page.lead.ready
                icon: "check"
                text: qsTr("Seal and add")
                onClicked: page.lead.keep()
            }
        }
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.lead.keyboard
        visible: page.lead.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}

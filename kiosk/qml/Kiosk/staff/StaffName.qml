// The kiosk's name, and the way to another PIN.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: page

    required property Naming naming

    signal pinTouched
    signal back

    StaffTask {
        anchors.fill: parent
        icon: "monitor"
        title: qsTr("Which machine is this?")
        sentence: page.naming.trouble || qsTr("The name goes with every contact that is left here. With another name the kiosk begins anew.")
        mood: page.naming.trouble ? "failed" : "ready"
        floor: page.naming.keyboard.open ? board.y : height - Theme.dockHeight
        docked: !page.naming.keyboard.open
        onBack: page.back()

        Column {
            width: parent.width
            spacing: 3 * Theme.u

            Field {
                width: parent.width
                label: qsTr("Name of the machine")
                hint: "a-07"
                value: page.naming.typed
                inUse: page.naming.keyboard.open
                onTouched: page.naming.write()
                onTyped: text => page.naming.keyboard.type(text)
                onErased: page.naming.keyboard.erase()
                onEntered: page.naming.keep()
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Button { kind: "main"; icon: "check"; text: qsTr("Keep this name"); onClicked: page.naming.keep() }
                Button { icon: "lock-keyhole"; text: qsTr("Another PIN"); onClicked: page.pinTouched() }
            }
        }
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.naming.keyboard
        visible: page.naming.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}

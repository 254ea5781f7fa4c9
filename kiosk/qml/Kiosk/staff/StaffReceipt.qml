// Withdrawing or erasing by the receipt's code: the code, then what the visitor may ask.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: page

    required property ByReceipt receipt

    signal back

    StaffTask {
        anchors.fill: parent
        icon: "trash-2"
        title: qsTr("Withdraw or erase")
        sentence: page.receipt.sentence
        mood: page.receipt.work.state === "done" ? "ready" : page.receipt.work.state
        floor: page.receipt.keyboard.open ? board.y : height - Theme.dockHeight
        docked: !page.receipt.keyboard.open
        onBack: page.back()

        Field {
            visible: !page.receipt.found
            width: parent.width
            label: qsTr("The receipt's code")
            hint: "TM-7K4Q-93MX-ABC"
            value: page.receipt.code
            inUse: page.receipt.keyboard.open
            onTouched: page.receipt.write()
            onTyped: text => page.receipt.keyboard.type(text)
            onErased: page.receipt.keyboard.erase()
            onEntered: page.receipt.find()
        }
        Item { visible: !page.receipt.found; width: 1; height: 3 * Theme.u }
        Button {
            visible: !page.receipt.found
            kind: "main"
            icon: "search"
            text: qsTr("Find the contact")
            onClicked: page.receipt.find()
        }
        TouchList {
            visible: page.receipt.found
            model: page.receipt.wishes
            onTouched: key => page.receipt.ask(key)
        }
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.receipt.keyboard
        visible: page.receipt.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}

// The contact page: the form, what the visitor agrees to beside (in portrait under) it, and the keyboard below.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Contact contact
    required property Keyboard keyboard

    signal back

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: contact.title

    Drum {
        whole: true
        width: 112 * Theme.u
        x: page.width - width + 40 * Theme.u
        y: Theme.portrait ? -64 * Theme.u : page.height - 52 * Theme.u
    }
    ContactForm {
        visible: page.contact.state !== "failed"
        contact: page.contact
        keyboard: page.keyboard
        anchors {
            left: parent.left
            right: Theme.portrait ? parent.right : agreement.left
            top: parent.top
            bottom: Theme.portrait ? agreement.top : board.top
            leftMargin: Theme.margin
            rightMargin: (Theme.portrait ? 5 : 4) * Theme.u
            topMargin: 3.6 * Theme.u
            bottomMargin: (Theme.portrait ? 3.4 : 1.2) * Theme.u
        }
    }
    Agreement {
        id: agreement

        visible: page.contact.state !== "failed"
        contact: page.contact
        width: Theme.portrait ? page.width : 66 * Theme.u
        height: Theme.portrait ? implicitHeight : board.y
        anchors { right: parent.right; bottom: board.top }
        onBack: page.back()
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.keyboard
        visible: page.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    NotKept {
        anchors.fill: parent
        visible: page.contact.state === "failed"
        contact: page.contact
    }
}

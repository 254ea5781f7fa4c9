// The contact page: the form, what the visitor agrees to beside (in portrait under) it, and the keyboard below.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Contact contact
    required property Keyboard keyboard
    property Logos logos: null

    // Where the form ends: above the keyboard, or at the bottom of the page while nothing is typed.
    readonly property real floor: keyboard.open ? board.y : height

    // One field at a time over the keys: where type is large, and where every control is to be within reach.
    readonly property bool single: (Theme.largeType || Theme.reach) && keyboard.open
    // The agreement lies across the foot of the page.
    readonly property bool under: Theme.portrait || Theme.reach
    // The whole page lying down is the form's: its fields stand in two columns, everything low, within reach.
    readonly property bool roomy: !keyboard.open && !under && !Theme.largeType
    readonly property bool filling: contact.posting.state !== "failed" && !contact.scan.open

    signal back

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: contact.title

    Backdrop {}
    Drum {
        whole: true
        width: 112 * Theme.u
        x: page.roomy ? -24 * Theme.u : page.width - width + 40 * Theme.u
        y: Theme.portrait || page.roomy ? -64 * Theme.u : page.height - 52 * Theme.u
    }
    ContactForm {
        visible: page.filling && !page.contact.asking
        contact: page.contact
        logos: page.logos
        keyboard: page.keyboard
        single: page.single
        roomy: page.roomy
        anchors.fill: place
    }
    QuestionForm {
        visible: page.filling && page.contact.asking
        enquiry: page.contact.enquiry
        keyboard: page.keyboard
        anchors.fill: place
    }
    Item {
        id: place

        x: Theme.margin
        y: (Theme.portrait ? 3.6 : 2) * Theme.u
        width: (page.under || page.single ? page.width - Theme.margin : agreement.x - 4 * Theme.u) - x
        height: (page.under && !page.single ? agreement.y - 3.4 * Theme.u : page.floor - (page.roomy ? agreement.below : 1.7 * Theme.u)) - y
    }
    Agreement {
        id: agreement

        visible: page.filling && !page.single
        contact: page.contact
        asking: Theme.reach && page.contact.asking
        canWrite: Theme.reach && !page.contact.asking
        width: page.under ? page.width : (Theme.largeType ? 84 : 66) * Theme.u
        height: Theme.reach ? Math.min(implicitHeight, page.height / 3) : Theme.portrait ? Math.min(implicitHeight, page.height / 2) : page.roomy ? Math.min(implicitHeight, page.floor) : page.floor
        x: page.width - width
        y: (Theme.reach ? page.height : page.floor) - height
        onBack: page.contact.asking ? page.contact.leaveQuestions() : page.back()
        onWrite: page.contact.nextField()
    }
    OnScreenKeyboard {
        id: board

        keyboard: page.keyboard
        visible: page.keyboard.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    Loader {
        anchors.fill: parent
        active: page.contact.scan.open
        sourceComponent: ScanView {
            scan: page.contact.scan
            onBack: page.contact.typeInstead()
        }
    }
    NotKept {
        anchors.fill: parent
        visible: page.contact.posting.state === "failed"
        posting: page.contact.posting
    }
}

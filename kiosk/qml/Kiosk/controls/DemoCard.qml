// A demo in the gallery: its picture, title, exhibitor, need and minutes; the featured one is wide, or tall where cards are few.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: card

    required property string title
    required property string tagline
    required property string exhibitor
    required property string picture
    required property string needIcon
    required property string need
    required property string minutes
    required property bool featured
    property bool tall: false
    readonly property bool wide: featured && !tall

    signal clicked

    radius: Theme.radius.panel
    color: touch.pressed ? Theme.pressed : Theme.surface
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: [title, exhibitor, featured ? tagline : "", need, minutes].filter(part => part).join(", ")
    Accessible.focusable: true
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()

    Picture {
        id: picture

        width: card.wide ? parent.width - words.width : parent.width
        height: card.wide ? parent.height : parent.height - words.height
        source: card.picture
        radius: card.radius
        rounded: card.wide ? "left" : "top"
        opacity: ready ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.motion.quick } }
    }
    CardWords {
        id: words

        anchors { right: parent.right; bottom: parent.bottom }
        width: card.wide ? (Theme.portrait ? 37 : 32) * Theme.u : parent.width
        height: card.wide ? parent.height : implicitHeight
        card: card
    }
    FocusRing { around: card.radius }
    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: card.clicked()
    }
}

// The exhibitor's contact, for the visitor's telephone to keep.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: card

    required property string exhibitor
    // A vCard.
    required property string contact

    implicitHeight: 21 * Theme.u
    radius: Theme.radius.panel
    color: Theme.surface

    Column {
        anchors { left: parent.left; leftMargin: 4 * Theme.u; right: paper.left; rightMargin: 4 * Theme.u; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: card.exhibitor
            style: "title"
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: qsTr("Scan to keep the contact")
            size: 2.3 * Theme.u * Theme.textScale
            line: 1.45
        }
    }
    Rectangle {
        id: paper

        anchors { right: parent.right; rightMargin: 4 * Theme.u; verticalCenter: parent.verticalCenter }
        width: 15 * Theme.u
        height: width
        radius: Theme.radius.control
        color: "#F5EDE0"

        QrCode {
            anchors { fill: parent; margins: 0.8 * Theme.u }
            text: card.contact
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The contact as a QR code")
        }
    }
}

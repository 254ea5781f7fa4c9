// The exhibitor's contact, for the visitor's telephone to keep.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: card

    required property string exhibitor
    // A vCard.
    required property string contact
    // In words; empty where nobody said.
    property string languages
    property Logos logos: null
    // The exhibitor's id.
    property string key

    implicitHeight: 21 * Theme.u
    radius: Theme.radius.panel
    color: Theme.surface

    Column {
        anchors { left: parent.left; leftMargin: 4 * Theme.u; right: paper.left; rightMargin: 4 * Theme.u; verticalCenter: parent.verticalCenter }

        ExhibitorLogo {
            id: logo

            logos: card.logos
            exhibitor: card.key
            visible: source !== "" && !Theme.largeType
            height: 5 * Theme.u
        }
        Item { visible: logo.visible; width: 1; height: 0.8 * Theme.u }
        Words {
            width: parent.width
            text: card.exhibitor
            style: "title"
            maximumLineCount: logo.visible || (Theme.largeType && card.languages !== "") ? 1 : 2
            elide: Text.ElideRight
        }
        Words {
            width: parent.width
            text: qsTr("Scan to keep the contact")
            size: 2.3 * Theme.u * Theme.textScale
            line: 1.45
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: card.languages
            size: 2.3 * Theme.u * Theme.textScale
            line: 1.45
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
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

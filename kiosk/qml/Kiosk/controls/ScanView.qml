// Over the contact form: what the camera sees, a frame to hold a card's code in, and what came of it.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: view

    required property Scan scan

    signal back

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    // Nothing under it can be touched.
    MouseArea { anchors.fill: parent }
    Rectangle {
        id: seen

        width: Theme.portrait ? parent.width : 126 * Theme.u
        height: Theme.portrait ? 108 * Theme.u : dock.y
        color: Theme.stageGround
        clip: true

        Stage {
            anchors.fill: parent
            picture: view.scan.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
        }
        ViewFinder {
            visible: view.scan.state === "looking"
            anchors.centerIn: parent
            width: 56 * Theme.u
            height: width
        }
        DrumStar {
            visible: view.scan.state === "starting"
            anchors.centerIn: parent
            width: 24 * Theme.u
            busy: true
            lit: "#E0B050"
            unlit: "#6B5A4B"
        }
        Icon {
            visible: view.scan.state === "lost"
            anchors.centerIn: parent
            name: "camera-off"
            width: 12 * Theme.u
            color: Theme.inkText
        }
        Chip {
            anchors { left: parent.left; bottom: parent.bottom; margins: 2.4 * Theme.u }
            icon: "camera"
            text: qsTr("The camera is on; no picture is kept")
        }
    }
    Column {
        x: Theme.portrait ? Theme.margin : seen.width + 4.4 * Theme.u
        y: Theme.portrait ? seen.height + 6 * Theme.u : (dock.y - height) / 2
        width: parent.width - x - Theme.margin
        spacing: 2.4 * Theme.u

        Words {
            id: heading

            width: parent.width
            text: qsTr("Scan your card")
            style: "h1"
            Accessible.role: Accessible.Heading
        }
        Row {
            width: parent.width
            spacing: 1.6 * Theme.u

            Icon {
                id: sign

                visible: view.scan.refused
                name: "triangle-alert"
                color: Theme.caution
                y: 0.4 * Theme.u
            }
            Words {
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                text: view.scan.sentence
                size: 3 * Theme.u * Theme.textScale
                color: view.scan.refused ? Theme.caution : Theme.text2
                Accessible.role: view.scan.refused ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
        Words {
            width: parent.width
            text: qsTr("It fills the form, which you can change before you send it. It ticks nothing for you.")
            style: "small"
        }
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button {
            Layout.fillWidth: Theme.portrait
            icon: "keyboard"
            text: qsTr("Type instead")
            onClicked: view.back()
        }
        Item { visible: !Theme.portrait; Layout.fillWidth: true }
    }
}

// Over the form when a lead could not be kept: why, that nothing is lost, and trying again.
import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: refusal

    required property Posting posting

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: posting.failure

    // Nothing under it can be touched.
    MouseArea { anchors.fill: parent }
    Drum {
        width: 144 * Theme.u
        x: page.x + page.width - 80 * Theme.u
        y: -26 * Theme.u
    }
    Column {
        id: page

        anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        width: Math.min(parent.width - 2 * Theme.margin, 110 * Theme.u)
        spacing: 2.4 * Theme.u

        Row {
            spacing: 1.6 * Theme.u

            Icon { name: "triangle-alert"; color: Theme.caution }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Not sent yet")
                style: "label"
                color: Theme.caution
            }
        }
        Words {
            width: parent.width
            text: qsTr("What you wrote is still here.")
            style: "h1"
        }
        Words {
            width: parent.width
            text: refusal.posting.failure
            size: 3 * Theme.u * Theme.textScale
        }
        Flow {
            width: parent.width
            topPadding: 2.4 * Theme.u
            spacing: Theme.gap

            Button {
                kind: "main"
                icon: "rotate-ccw"
                text: qsTr("Try again")
                onClicked: refusal.posting.again()
            }
            Button {
                icon: "arrow-left"
                text: qsTr("Back to the form")
                onClicked: refusal.posting.mend()
            }
        }
        Words {
            visible: refusal.posting.code !== ""
            text: qsTr("For staff: %1").arg(refusal.posting.code)
            style: "small"
        }
    }
}

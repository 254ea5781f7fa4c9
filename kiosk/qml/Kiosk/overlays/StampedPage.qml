// In place of a page that is stamped secret: why it isn't read, and that nothing of it is kept.
import QtQuick
import Kiosk

Rectangle {
    id: cover

    // As it is stamped.
    required property string stamp

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: reason.text + " " + kept.text

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 84 * Theme.u)
        spacing: 2.4 * Theme.u

        Rectangle {
            width: mark.width + 4.8 * Theme.u
            height: mark.height + 2.4 * Theme.u
            color: "transparent"
            border { width: 0.48 * Theme.u; color: Theme.caution }

            Row {
                id: mark

                anchors.centerIn: parent
                spacing: 1.6 * Theme.u

                Icon { name: "lock-keyhole"; color: Theme.caution; anchors.verticalCenter: parent.verticalCenter }
                Words { text: cover.stamp; style: "title"; color: Theme.caution }
            }
        }
        Words {
            id: reason

            width: parent.width
            text: qsTr("This page is stamped %1, so it isn't read.").arg(cover.stamp)
            style: "h1"
        }
        Words {
            id: kept

            width: parent.width
            text: qsTr("Neither its picture nor its words are kept. Please put it away and try another page.")
            size: 3 * Theme.u * Theme.textScale
        }
    }
}

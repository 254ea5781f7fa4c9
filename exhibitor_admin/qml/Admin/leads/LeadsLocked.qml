// What is known of the contacts while the key is locked: how many, by day, kiosk and exhibitor; and the way to open them.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: locked

    required property Leads leads

    signal unlockTouched

    Pane {
        id: door

        width: parent.width
        height: 96

        Icon {
            id: sign

            x: 24
            name: "lock-keyhole"
            width: 28
            color: Tokens.text3
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors { left: sign.right; leftMargin: 18; right: button.left; rightMargin: 18; verticalCenter: parent.verticalCenter }

            Words {
                width: parent.width
                text: qsTr("%1 contacts, sealed").arg(Number(locked.leads.total).toLocaleString(Qt.locale(), "f", 0))
                style: "h2"
            }
            Words {
                width: parent.width
                text: qsTr("Names and numbers open with the event's key only, in this window's memory, until you lock it again.")
                color: Tokens.text3
            }
        }
        Button {
            id: button

            anchors { right: parent.right; rightMargin: 24; verticalCenter: parent.verticalCenter }
            kind: "main"
            icon: "lock-keyhole-open"
            text: qsTr("Open with the key")
            onClicked: locked.unlockTouched()
        }
    }
    Row {
        id: sums

        anchors { left: parent.left; right: parent.right; top: door.bottom; topMargin: 18; bottom: parent.bottom }
        spacing: 18

        SumPane { width: (sums.width - 36) / 3; most: sums.height; title: qsTr("By day"); model: locked.leads.sums.byDay }
        SumPane { width: (sums.width - 36) / 3; most: sums.height; title: qsTr("By kiosk"); model: locked.leads.sums.byKiosk }
        SumPane { width: (sums.width - 36) / 3; most: sums.height; title: qsTr("By exhibitor"); model: locked.leads.sums.byExhibitor }
    }
}

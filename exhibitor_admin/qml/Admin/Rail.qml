// The lacquer rail at the left: whose event this is, the places, and at its foot the language and the lock.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge
import Kiosk.Bridge

Rectangle {
    id: rail

    required property Admin admin
    readonly property var names: ({ home: qsTr("Today"), demos: qsTr("Demos"), exhibitors: qsTr("Exhibitors"), programme: qsTr("Programme"), leads: qsTr("Contacts"), insights: qsTr("Insights"), kiosks: qsTr("Kiosks") })

    signal unlockTouched

    width: Tokens.rail
    color: Tokens.railGround

    Row {
        id: whose

        x: 20
        y: 24
        spacing: 10

        Drawing {
            source: "motif/star"
            color: Tokens.railGold
            width: 34
            height: 34
        }
        Words {
            width: rail.width - 80
            text: rail.admin.home.eventName || "Trạm AI"
            style: "strong"
            color: Tokens.railText
            maximumLineCount: 3
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: whose.bottom; margins: 12; topMargin: 22 }
        spacing: 4

        Repeater {
            model: rail.admin.places

            RailItem {
                id: line

                required property string id
                // qmllint disable property-override
                required icon
                required count
                // qmllint enable property-override

                text: rail.names[line.id]
                on: rail.admin.place === line.id
                onClicked: rail.admin.go(line.id)
            }
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 12 }
        spacing: 4

        RailItem {
            icon: "languages"
            text: rail.admin.languages.current === "vi" ? "English" : "Tiếng Việt"
            onClicked: rail.admin.languages.choose(rail.admin.languages.current === "vi" ? "en" : "vi")
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Tokens.railHairline
        }
        RailItem {
            icon: rail.admin.lock.opened ? "lock-keyhole-open" : "lock-keyhole"
            text: rail.admin.lock.opened ? qsTr("Key is open") : qsTr("Key is locked")
            onClicked: rail.admin.lock.opened ? rail.admin.lock.shut() : rail.unlockTouched()
        }
    }
}

// Kiosks: from which of them something was collected, when, and what is odd about them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Admin
import Admin.Bridge

Item {
    id: place

    required property Kiosks kiosks

    PlaceHead {
        id: head

        width: parent.width
        title: qsTr("Kiosks")

        Button {
            visible: place.kiosks.left > 0
            icon: "triangle-alert"
            text: qsTr("What can't be read")
            onClicked: unreadable.open = true
        }
        Button {
            icon: "database"
            text: qsTr("Collect from a folder…")
            enabled: !place.kiosks.tasks.busy
            onClicked: folders.open()
        }
        Button {
            kind: "main"
            icon: "usb"
            text: qsTr("Collect from sticks")
            enabled: !place.kiosks.tasks.busy
            onClicked: place.kiosks.collectFromSticks()
        }
    }
    TaskLine {
        id: task

        anchors { top: head.bottom; left: parent.left; right: parent.right }
        height: implicitHeight
        tasks: place.kiosks.tasks
        doing: qsTr("Reading…")
    }
    Status {
        id: brought

        visible: text !== "" && !task.visible
        anchors { top: task.bottom; left: parent.left }
        height: visible ? 32 : 0
        icon: "check"
        kind: "good"
        text: place.kiosks.brought
    }
    Item {
        id: titles

        visible: list.count > 0
        anchors { top: brought.bottom; left: parent.left; right: parent.right }
        height: 40

        Repeater {
            model: [[0.22, qsTr("Last seen")], [0.46, qsTr("Contacts")], [0.49, qsTr("Bundle")], [0.58, qsTr("State")], [0.83, qsTr("Came from")], [0, qsTr("Name")]]

            Words {
                required property var modelData

                // Numbers stand at the right of their column.
                x: modelData[0] === 0.46 ? parent.width * 0.46 - width : Math.max(10, parent.width * modelData[0])
                text: modelData[1]
                style: "label"
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Tokens.edge
        }
    }
    ListView {
        id: list

        anchors { top: titles.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        model: place.kiosks.rows
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Kiosks")
        delegate: KioskLine {
            required property int index

            width: list.width
            on: list.activeFocus && list.currentIndex === index
        }
    }
    Empty {
        visible: place.kiosks.empty
        anchors.centerIn: parent
        icon: "monitor"
        title: qsTr("No kiosk was collected from yet")
        text: qsTr("At the kiosk, staff hand the contacts over to a stick (touch the four corners, PIN, hand over). Plug that stick in here, and collect.")
    }
    FolderDialog {
        id: folders

        title: qsTr("The stick, or the kiosk's folder")
        onAccepted: place.kiosks.collectFrom(selectedFolder)
    }
    UnreadableSheet {
        id: unreadable

        kiosks: place.kiosks
    }
}

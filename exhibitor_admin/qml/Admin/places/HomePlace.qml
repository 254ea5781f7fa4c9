// Today: the event at a glance, and what needs attention now; before there is an event, how to begin.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: place

    required property Home home
    required property Saving saving

    signal wayTouched(string place)

    Item {
        anchors.fill: parent
        enabled: !fresh.open && !saved.open && !paper.open

        PlaceHead {
            id: head

            width: parent.width
            title: place.home.eventName || qsTr("Welcome")

            Button {
                visible: place.home.newEvent.undoable
                icon: "undo-2"
                text: qsTr("Undo the change")
                enabled: !place.home.newEvent.tasks.busy
                onClicked: place.home.newEvent.undo()
            }
            Button {
                visible: place.home.eventName !== ""
                icon: "pen-line"
                text: qsTr("Change the event…")
                onClicked: fresh.ask(true)
            }
            Button {
                visible: place.home.eventName !== ""
                icon: "hard-drive"
                text: qsTr("Back up…")
                onClicked: place.backUp()
            }
        }
        Words {
            id: days

            anchors { top: head.bottom; topMargin: -12 }
            width: parent.width
            text: place.home.trouble || place.home.days
            color: place.home.trouble ? Tokens.cinnabarText : Tokens.text3
        }
        Column {
            id: going

            anchors { top: days.bottom; topMargin: height > 0 ? 12 : 0 }
            width: parent.width
            spacing: 12

            TaskLine {
                width: parent.width
                visible: place.home.tasks.trouble !== "" || place.home.tasks.share >= 0 && place.home.tasks.busy
                tasks: place.home.tasks
                doing: qsTr("Backing up…")
            }
            WritingLine {
                width: parent.width
                tasks: place.home.newEvent.tasks
            }
        }
        Pane {
            visible: place.home.eventName !== "" && list.count > 0
            anchors { top: going.bottom; topMargin: 20 }
            width: parent.width
            height: Math.min(title.height + list.contentHeight + 24, parent.height - y)

            Words {
                id: title

                x: 20
                y: 16
                text: qsTr("What needs you now")
                style: "h2"
            }
            ListView {
                id: list

                anchors { left: parent.left; right: parent.right; top: title.bottom; topMargin: 4; bottom: parent.bottom; bottomMargin: 2 }
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: place.home.attention.rows
                delegate: AttentionLine {
                    required property var model

                    width: list.width
                    icon: model.icon
                    text: model.text
                    more: model.more
                    last: model.index === list.count - 1
                    button: model.button
                    second: model.id === "sheet" ? qsTr("It is printed") : ""
                    onTouched: place.follow(model.id, model.place)
                    onSecondTouched: paper.open = true
                }
            }
        }
        Empty {
            visible: place.home.eventName !== "" && list.count === 0 && !place.home.tasks.busy
            anchors.centerIn: parent
            icon: "check"
            title: qsTr("Nothing needs you now")
            text: qsTr("Packages are decided on, contacts are collected, a backup is there.")
        }
        Empty {
            visible: !place.home.eventName && !place.home.trouble
            anchors.centerIn: parent
            icon: "calendar-days"
            title: qsTr("There is no event yet")
            text: qsTr("An event has a name, its days, somebody who is responsible, and keys that only you can open.")

            Button {
                text: qsTr("Try with a practice event")
                enabled: !place.home.newEvent.tasks.busy
                onClicked: place.home.newEvent.practise()
            }
            Button {
                kind: "main"
                icon: "plus"
                text: qsTr("Make the event")
                onClicked: fresh.ask(false)
            }
        }
    }
    NewEventSheet {
        id: fresh

        event: place.home.newEvent
    }
    PrintedSheet {
        id: paper

        home: place.home
    }
    SaveSheet {
        id: saved

        saving: place.saving
        onChosen: path => place.home.backUp(path)
    }

    function backUp() {
        saved.ask("tram-%1.tram-backup.zip".arg(Qt.formatDate(new Date(), "yyyy-MM-dd")));
    }

    // Where a line's button leads.
    function follow(kind: string, there: string) {
        if (kind === "sheet")
            home.openSheet();
        else if (there !== "")
            wayTouched(there);
        else
            backUp();
    }
}

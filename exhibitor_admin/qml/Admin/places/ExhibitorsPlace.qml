// Exhibitors: who shows something, how they are reached, what is theirs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Admin
import Admin.Bridge

Item {
    id: place

    required property Exhibitors exhibitors
    readonly property bool some: list.count > 0

    // To the contacts of one of them, by their id.
    signal contactsTouched(string id)
    signal todayTouched

    Item {
        anchors.fill: parent
        enabled: !form.open && !key.open && !leave.open && !asked.open

        PlaceHead {
            id: head

            width: parent.width
            title: qsTr("Exhibitors")

            Field {
                id: search

                width: 260
                icon: "search"
                hint: qsTr("Search by name")
                onEdited: text => place.exhibitors.search(text)
            }
            Button {
                kind: "main"
                icon: "plus"
                text: qsTr("Add an exhibitor")
                enabled: place.exhibitors.state === "ready"
                onClicked: form.ask("")
            }
        }
        Column {
            id: news

            anchors { top: head.bottom; left: parent.left; right: parent.right }

            TaskLine {
                width: parent.width
                height: implicitHeight
                tasks: place.exhibitors.tasks
                doing: qsTr("Reading…")
                visible: implicitHeight > 0 && (place.exhibitors.tasks.trouble !== "" || place.exhibitors.state === "reading")
            }
            WritingLine {
                width: parent.width
                height: implicitHeight
                tasks: place.exhibitors.written.tasks
            }
            WrittenLine {
                width: parent.width
                written: place.exhibitors.written
                busy: place.exhibitors.tasks.busy || place.exhibitors.written.tasks.busy
            }
        }
        ExhibitorTitles {
            id: titles

            visible: place.some
            anchors { top: news.bottom; left: parent.left; right: detail.left; rightMargin: 24 }
        }
        ListView {
            id: list

            anchors { top: titles.bottom; left: titles.left; right: titles.right; bottom: parent.bottom }
            model: place.exhibitors.rows
            clip: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Exhibitors")
            Keys.onReturnPressed: (currentItem as ExhibitorLine)?.touched()
            Keys.onSpacePressed: (currentItem as ExhibitorLine)?.touched()
            delegate: ExhibitorLine {
                width: list.width
                chosen: place.exhibitors.chosen === id
                on: list.activeFocus && list.currentIndex === index
                onTouched: {
                    list.currentIndex = index;
                    place.exhibitors.choose(id);
                }
            }
        }
        ExhibitorDetail {
            id: detail

            visible: place.some
            anchors { top: titles.top; right: parent.right; bottom: parent.bottom }
            width: 320
            exhibitors: place.exhibitors
            onChangeTouched: form.ask(place.exhibitors.chosen)
            onKeyTouched: key.open = true
            onQuestionsTouched: asked.ask()
            onLogoTouched: choose.open()
            onContactsTouched: place.contactsTouched(place.exhibitors.chosen)
            onRemoveTouched: leave.open = true
        }
        Empty {
            visible: !place.some && place.exhibitors.state !== "reading"
            anchors.centerIn: parent
            icon: "store"
            title: place.exhibitors.state === "no-event" ? qsTr("There is no event yet") : search.text ? qsTr("Nobody is called that") : qsTr("Nobody yet")
            text: place.exhibitors.state === "no-event" ? qsTr("Make one under Today; then its exhibitors have a place here.")
                : qsTr("An exhibitor has a name, a way to be reached, and demos that go by that name.")

            TodayButton { visible: place.exhibitors.state === "no-event"; onClicked: place.todayTouched() }
        }
    }
    ExhibitorForm {
        id: form

        exhibitors: place.exhibitors
    }
    ExhibitorKeySheet {
        id: key

        exhibitors: place.exhibitors
    }
    QuestionsSheet {
        id: asked

        questions: place.exhibitors.questions
        name: place.exhibitors.detail.name ?? ""
        tasks: place.exhibitors.written.tasks
    }
    FileDialog {
        id: choose

        title: qsTr("Choose a logo")
        nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.webp")]
        onAccepted: place.exhibitors.takeLogo(selectedFile)
    }
    RemoveExhibitorSheet {
        id: leave

        exhibitors: place.exhibitors
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: search.input.forceActiveFocus()
    }
}
